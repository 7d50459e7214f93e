// SPDX-License-Identifier: Apache-2.0
/** The rules that the code of every module keeps, each with its reason. */
@NullMarked
package org.openvmt.examples.architecture;

import org.jspecify.annotations.NullMarked;
