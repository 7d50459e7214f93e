// SPDX-License-Identifier: Apache-2.0
/**
 * Mails as values: not signed, not encrypted, not sent.
 *
 * <p>Process sections <i>Send CVE request</i>, <i>Embargoed disclosure</i> and <i>Publish KCSA</i>.
 */
@NullMarked
@ValueStyle
package org.openvmt.templates.mail;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
