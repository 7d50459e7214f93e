// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.taxonomy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openvmt.core.value.InvalidValueException;

/** The status of a report's advisory task. Process section <i>KCSA Task status</i>. */
public enum TaskStatus {
    /** Received, and not looked at so far. */
    NEW("New"),
    /** It is unclear whether the report warrants an advisory. */
    INCOMPLETE("Incomplete"),
    /** The vulnerability is confirmed, its impact is being described. */
    CONFIRMED("Confirmed"),
    /** The impact description is out for review. */
    TRIAGED("Triaged"),
    /** The CVE is requested. */
    IN_PROGRESS("In Progress"),
    /** The stakeholders are warned; for a public report: the CVE is assigned. */
    FIX_COMMITTED("Fix committed"),
    /** Every patch is merged. */
    FIX_RELEASED("Fix released"),
    /** Likely of class B, C or D, and waiting for a note or the decision against one. */
    OPINION("Opinion"),
    /** Closed: no advisory and no note. */
    WONT_FIX("Won't Fix"),
    /** Closed: no bug, no vulnerability, or a duplicate. */
    INVALID("Invalid");

    private static final Map<String, TaskStatus> BY_KEY = new TreeMap<>();

    static {
        for (TaskStatus status : values()) {
            BY_KEY.put(key(status.displayName), status);
        }
    }

    private final String displayName;

    TaskStatus(String displayName) {
        this.displayName = displayName;
    }

    /**
     * Reads a status name in any letter case, with any apostrophe or none, and with {@code _} or {@code -} for blanks.
     *
     * @param name the name, such as {@code wont-fix} or {@code Won’t Fix}
     * @return the status
     * @throws InvalidValueException if no status is called that; the message lists the ten
     */
    @JsonCreator
    public static TaskStatus parse(String name) {
        TaskStatus status = BY_KEY.get(key(name));
        if (status == null) {
            String known = Stream.of(values()).map(s -> s.displayName).collect(Collectors.joining(", "));
            throw InvalidValueException.of("", "\"" + name + "\" is no status, expected one of " + known);
        }
        return status;
    }

    /**
     * The name as people write it.
     *
     * @return such as {@code Won't Fix}
     */
    @JsonValue
    public String displayName() {
        return displayName;
    }

    /**
     * Whether a task in this status is over. {@link #OPINION} is over too once its note is out, which a status alone
     * does not tell.
     *
     * @return true for Fix released, Won't Fix and Invalid
     */
    public boolean isFinal() {
        return this == FIX_RELEASED || this == WONT_FIX || this == INVALID;
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        name.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == '_' || c == '-' || Character.isSpaceChar(c)) {
                if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                    key.append(' ');
                }
            } else if ("'’‘ʼ`´".indexOf(c) < 0) {
                key.appendCodePoint(c);
            }
        });
        return key.toString();
    }
}
