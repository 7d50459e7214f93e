// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.kcsa;

/**
 * A text in quotation marks.
 *
 * @param text what stands between them
 * @param index the index of the line in which they close
 * @param column the column behind the closing one
 */
record Quoted(String text, int index, int column) {}
