// SPDX-License-Identifier: Apache-2.0
/**
 * Public holidays of countries, for whoever puts Jollyday on the class path.
 *
 * <p>Process section <i>Embargoed disclosure</i>.
 */
@NullMarked
package org.openvmt.rules.holidays;

import org.jspecify.annotations.NullMarked;
