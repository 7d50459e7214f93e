// SPDX-License-Identifier: Apache-2.0
/** The process in plain Java, written from its text and not from the rules; knows the values of the core only. */
@NullMarked
package org.openvmt.rules.oracle;

import org.jspecify.annotations.NullMarked;
