// SPDX-License-Identifier: Apache-2.0
/** The one strict reader and writer of case files and profiles, in JSON and YAML. */
@NullMarked
@ValueStyle
package org.openvmt.core.json;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
