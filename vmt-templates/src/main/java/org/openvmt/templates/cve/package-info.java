// SPDX-License-Identifier: Apache-2.0
/** The CNA's forms, to be filled in by a person, the echo of a request, and the answer to it. */
@NullMarked
@ValueStyle
package org.openvmt.templates.cve;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
