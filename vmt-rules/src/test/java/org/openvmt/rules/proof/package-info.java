// SPDX-License-Identifier: Apache-2.0
/** What each decision is proven over, in a form that one harness can try changed rules against. */
@NullMarked
package org.openvmt.rules.proof;

import org.jspecify.annotations.NullMarked;
