// SPDX-License-Identifier: Apache-2.0
/**
 * The CNA's forms, to be filled in by a person, the echo of a request, and the answer to it.
 *
 * <p>Process sections <i>Send CVE request</i> and <i>Get assigned CVE</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.templates.cve;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
