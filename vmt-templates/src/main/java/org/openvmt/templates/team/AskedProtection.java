// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which protection sentences ask for. A negation counts for what follows it with nothing but words between that carry no
 * meaning of their own, as in {@code need not be GPG-signed}, so that {@code not only signed} and {@code do not forget to
 * sign} still ask; it ends with its clause. {@code Never send it unencrypted} denies twice and asks.
 *
 * @param encrypted whether any sentence asks for encryption
 * @param signed whether any sentence asks for a signature
 */
record AskedProtection(boolean encrypted, boolean signed) {

    private static final Pattern ENCRYPTED = Pattern.compile("encrypt(?:s|ed|ing|ion)?");
    private static final Pattern SIGNED = Pattern.compile("sign(?:s|ed|ing|atures?)?");
    private static final Pattern WITHOUT = Pattern.compile("without|un|non");
    private static final Pattern NEGATION = Pattern.compile("not|nor|no|never|neither|cannot|.*n't|" + WITHOUT);

    private static final Pattern TOKEN = Pattern.compile("\\p{L}++(?:'\\p{L}++){0,2}|[.,;:!?()–—]");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*(?:[-*+#]|[0-9]{1,9}[.)])[ \\t].*");

    private static final Set<String> BETWEEN = words(
            "a additionally also an any ask asks be been being by digitally do e email emails even ever expected for"
                    + " get gets gpg has have it mail mails message messages mime necessarily necessary need needed needs"
                    + " openpgp or pgp reason require required requires s supposed the them these this to use used uses"
                    + " using want wanted with your");
    private static final Set<String> SENDING =
            words("deliver delivered forward go goes leave left out send sent transmit");

    /** What a thing is, or is not, for which nobody asks. */
    private static final Set<String> NEEDED =
            words("allowed asked desired expected mandatory necessary needed obligatory required used wanted");

    private static final Set<String> NEEDLESS = words("forbidden needless optional superfluous unnecessary unneeded");
    private static final Set<String> BEING = words("are be been is will would should shall must do does need");

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    static AskedProtection of(List<Line> prose) {
        StringBuilder text = new StringBuilder();
        for (Line line : prose) {
            boolean begins = line.isBlank() || ITEM.matcher(line.text()).matches();
            text.append(begins ? ". " : " ").append(line.text());
        }
        List<String> tokens = new ArrayList<>();
        TOKEN.matcher(text.toString().toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .forEach(token -> addTo(tokens, token));
        return new AskedProtection(asks(tokens, ENCRYPTED), asks(tokens, SIGNED));
    }

    /** {@code Unsigned} is a negation and what it denies. */
    private static void addTo(List<String> tokens, String token) {
        String rest = token.startsWith("un") ? token.substring(2) : "";
        if (is(ENCRYPTED, rest) || is(SIGNED, rest)) {
            tokens.addAll(List.of("un", rest));
        } else {
            tokens.add(token);
        }
    }

    private static boolean asks(List<String> tokens, Pattern protection) {
        for (int at = 0; at < tokens.size(); at++) {
            if (is(protection, tokens.get(at)) && !isDeniedBefore(tokens, at) && !isDeniedBehind(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeniedBefore(List<String> tokens, int at) {
        int before = at - 1;
        while (before >= 0 && isBetween(tokens.get(before))) {
            before--;
        }
        if (before < 0 || !is(NEGATION, tokens.get(before))) {
            return false;
        }
        if (!is(WITHOUT, tokens.get(before))) {
            return true;
        }
        before--;
        while (before >= 0 && (BETWEEN.contains(tokens.get(before)) || SENDING.contains(tokens.get(before)))) {
            before--;
        }
        return before < 0 || !is(NEGATION, tokens.get(before));
    }

    private static boolean isBetween(String token) {
        return BETWEEN.contains(token) || is(ENCRYPTED, token) || is(SIGNED, token);
    }

    /** As in {@code Encryption is not needed}. */
    private static boolean isDeniedBehind(List<String> tokens, int at) {
        boolean denied = false;
        for (int behind = at + 1; behind < tokens.size(); behind++) {
            String token = tokens.get(behind);
            if (is(NEGATION, token)) {
                denied = true;
            } else if (!BEING.contains(token)) {
                return denied ? NEEDED.contains(token) : NEEDLESS.contains(token);
            }
        }
        return false;
    }

    private static boolean is(Pattern pattern, String token) {
        return pattern.matcher(token).matches();
    }
}
