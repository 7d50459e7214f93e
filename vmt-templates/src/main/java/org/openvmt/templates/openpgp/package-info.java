// SPDX-License-Identifier: Apache-2.0
/**
 * Signing keys, the keys of receivers and what is made with them: the clock is the caller's, and nothing outside
 * changes.
 *
 * <p>Process sections <i>Send CVE request</i> and <i>Embargoed disclosure</i>.
 */
@NullMarked
package org.openvmt.templates.openpgp;

import org.jspecify.annotations.NullMarked;
