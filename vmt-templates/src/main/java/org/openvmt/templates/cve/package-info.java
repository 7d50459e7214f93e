// SPDX-License-Identifier: Apache-2.0
/** The CNA's forms, to be filled in by a person. */
@NullMarked
package org.openvmt.templates.cve;

import org.jspecify.annotations.NullMarked;
