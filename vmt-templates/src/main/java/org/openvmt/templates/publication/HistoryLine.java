// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.publication;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.openvmt.core.publication.Erratum;

/** A line of the history of an advisory: {@code 2016-03-30 - Errata 2}. */
public final class HistoryLine {

    private static final String DASH = " - ";

    private HistoryLine() {}

    /**
     * The edition that a line tells of.
     *
     * @param line one visible line
     * @return the edition; without a date if the line does not begin with one
     * @throws org.openvmt.core.value.InvalidValueException if the text is blank or not one visible line
     */
    public static Erratum read(String line) {
        int dash = line.indexOf(DASH);
        if (dash > 0 && !line.substring(dash + DASH.length()).isBlank()) {
            try {
                return Erratum.builder()
                        .date(LocalDate.parse(line.substring(0, dash)))
                        .text(line.substring(dash + DASH.length()))
                        .build();
            } catch (DateTimeParseException e) {
                return Erratum.builder().text(line).build();
            }
        }
        return Erratum.builder().text(line).build();
    }
}
