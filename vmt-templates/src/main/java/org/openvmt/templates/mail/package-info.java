// SPDX-License-Identifier: Apache-2.0
/**
 * Mails from values to the bytes that go out, signed, and encrypted where they must be; sending them is somebody else's.
 *
 * <p>Process sections <i>Send CVE request</i>, <i>Embargoed disclosure</i> and <i>Publish KCSA</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.templates.mail;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
