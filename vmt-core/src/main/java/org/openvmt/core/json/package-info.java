// SPDX-License-Identifier: Apache-2.0
/**
 * The one strict reader and writer of case files and profiles, in JSON and YAML.
 *
 * <p>Process section <i>Process</i>: a case is handed on as a document.
 */
@NullMarked
@ValueStyle
package org.openvmt.core.json;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
