// SPDX-License-Identifier: Apache-2.0
/** The questions of the process, asked from a command line: one command for each, for people and for tools. */
@NullMarked
package org.openvmt.examples.cli;

import org.jspecify.annotations.NullMarked;
