// SPDX-License-Identifier: Apache-2.0
/** Measures what decisions, mails and advisories cost, decisions beside a hand-written switch and two other ways to write them. */
@NullMarked
package org.openvmt.examples.bench;

import org.jspecify.annotations.NullMarked;
