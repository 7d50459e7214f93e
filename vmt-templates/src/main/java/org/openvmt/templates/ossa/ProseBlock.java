// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.List;

/** A block of prose: the lines of a paragraph, stripped, or of code, without their common margin. */
record ProseBlock(boolean isCode, List<String> lines) {}
