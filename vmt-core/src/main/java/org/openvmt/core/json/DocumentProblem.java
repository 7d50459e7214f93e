// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

/**
 * One thing that is wrong with a document, and where.
 *
 * @param path the field, such as {@code journal[3].event.revision}; empty for the document as a whole
 * @param line the line, from 1 on; 0 if unknown
 * @param column the column, from 1 on; 0 if unknown
 * @param message what is wrong and what was expected
 */
public record DocumentProblem(String path, int line, int column, String message) {

    /** Line and column, the path, and the message. */
    @Override
    public String toString() {
        return (line > 0 ? "line " + line + ", column " + column + ": " : "")
                + (path.isEmpty() ? "" : path + ": ")
                + message;
    }
}
