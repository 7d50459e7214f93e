// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

/**
 * One thing that is wrong with a team's rules, and where.
 *
 * @param file the file, relative to the directory of the rules
 * @param line the line, from 1 on; 0 if it is about the file as a whole
 * @param column the column, from 1 on; 0 if it is about the file as a whole
 * @param message what is wrong and what was expected
 */
public record RuleProblem(String file, int line, int column, String message) {

    /** The file, line and column, and the message. */
    @Override
    public String toString() {
        return file + (line > 0 ? ", line " + line + ", column " + column : "") + ": " + message;
    }
}
