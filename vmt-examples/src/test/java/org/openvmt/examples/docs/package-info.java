// SPDX-License-Identifier: Apache-2.0
/** Keeps the written pages true: their links, their snippets, their commands, and what they say is implemented where. */
@NullMarked
package org.openvmt.examples.docs;

import org.jspecify.annotations.NullMarked;
