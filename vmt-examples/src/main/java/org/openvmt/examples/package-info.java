// SPDX-License-Identifier: Apache-2.0
/** A program that walks a case through the whole process and leaves every artifact behind. */
@NullMarked
package org.openvmt.examples;

import org.jspecify.annotations.NullMarked;
