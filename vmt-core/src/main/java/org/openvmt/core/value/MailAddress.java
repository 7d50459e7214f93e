// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A bare mail address, {@code local@domain}, in ASCII: no display name, no comment, no quotation, no address literal,
 * and nothing that a careless reader would decode as an encoded word. At most 64 characters stand before the {@code @},
 * 63 in a label of the domain, and 254 in all; so an address can be put into a header line as it is.
 *
 * <p>Two addresses are equal if they differ at most in the letter case of the domain. It prints as it was written.
 *
 * <p>Process section <i>Reception</i>.
 */
public final class MailAddress {

    private static final String NO_ENCODED_WORD = "(?!.*=\\?[^?]*\\?[BbQq]\\?)";
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?+";
    private static final Pattern LOCAL = Pattern.compile(NO_ENCODED_WORD + ATOM + "(?:\\." + ATOM + ")*+");
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*+");
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;

    private final String text;

    private MailAddress(String text) {
        this.text = text;
    }

    /**
     * The address that a text spells.
     *
     * @param text the address with nothing around it
     * @return the address
     * @throws InvalidValueException if the text is no such address
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MailAddress parse(String text) {
        Objects.requireNonNull(text, "text");
        int at = text.lastIndexOf('@');
        boolean sized = text.length() <= LONGEST && at > 0 && at <= LONGEST_LOCAL;
        if (!sized
                || !LOCAL.matcher(text.substring(0, at)).matches()
                || !DOMAIN.matcher(text.substring(at + 1)).matches()) {
            throw InvalidValueException.of(
                    "",
                    Quoted.of(text) + " is not a bare mail address (local@domain in ASCII, at most " + LONGEST_LOCAL
                            + " characters before the @ and " + LONGEST + " in all)");
        }
        return new MailAddress(text);
    }

    private String withPlainDomain() {
        int at = text.lastIndexOf('@');
        return text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailAddress that && withPlainDomain().equals(that.withPlainDomain());
    }

    @Override
    public int hashCode() {
        return withPlainDomain().hashCode();
    }

    /** The address as it was written. */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
