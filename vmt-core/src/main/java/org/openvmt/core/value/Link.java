// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An absolute web address, {@code https} or {@code http}, with a host and without user information, of at most 2,000
 * characters. It holds nothing that could end it early in a document: no blank, control character, quotation mark or
 * angle bracket.
 *
 * <p>Two links are equal if they are written alike.
 *
 * <p>Process section <i>Templates</i>, of issue and review links.
 */
public final class Link {

    private static final int LONGEST = 2_000;
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern SCHEME = Pattern.compile("[Hh][Tt][Tt][Pp][Ss]?://");

    private static final Pattern SLASHES = Pattern.compile("/++$");

    private final String text;
    private final String host;

    private Link(String text, String host) {
        this.text = text;
        this.host = host;
    }

    /**
     * The link that a text spells.
     *
     * @param text the link with nothing around it
     * @return the link
     * @throws InvalidValueException if the text is no such link, such as one of another scheme
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Link parse(String text) {
        Objects.requireNonNull(text, "text");
        Problems.gather()
                .require(
                        text.length() <= LONGEST,
                        "",
                        () -> "a link of " + text.length() + " characters is too long, expected at most " + LONGEST)
                .require(
                        SCHEME.matcher(text).lookingAt(),
                        "",
                        () -> Quoted.of(text) + " is not an absolute https or http link")
                .requireLine(text, "")
                .throwIfAny();
        return new Link(text, hostOf(text));
    }

    /**
     * The link that a text spells, for whoever expects that it may be none.
     *
     * @param text any text
     * @return empty if it is no link
     */
    public static Optional<Link> read(String text) {
        try {
            return Optional.of(parse(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static String hostOf(String text) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            String found = e.getIndex() < 0 ? e.getReason() : e.getReason() + " at index " + e.getIndex();
            throw InvalidValueException.of("", Quoted.of(text) + " is not a link: " + found.toLowerCase(Locale.ROOT));
        }
        String host = uri.getHost();
        if (host == null || uri.getRawUserInfo() != null || uri.getPort() > HIGHEST_PORT) {
            throw InvalidValueException.of(
                    "", Quoted.of(text) + " is not a link to a host, without user information in front of it");
        }
        return host.toLowerCase(Locale.ROOT);
    }

    /**
     * The host that the link leads to.
     *
     * @return its name or address in lower case, without port
     */
    public String host() {
        return host;
    }

    /**
     * The part of the link behind its last slash; slashes at its end do not count.
     *
     * @return such as {@code 1948} of {@code https://launchpad.net/bugs/1948/}
     */
    public String lastPart() {
        String path = SLASHES.matcher(text).replaceFirst("");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Link that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The link as it was written. */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
