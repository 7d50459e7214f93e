// SPDX-License-Identifier: Apache-2.0
/** Mails as values: not signed, not encrypted, not sent. */
@NullMarked
@ValueStyle
package org.openvmt.templates.mail;

import org.jspecify.annotations.NullMarked;
import org.openvmt.core.value.ValueStyle;
