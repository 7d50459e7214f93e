// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What stands around something that looks open, and makes content of it: a path, a call, an assignment, an option, a
 * link. The text is one line.
 */
final class Surroundings {

    private static final int REACH = 300;

    /** A sentence tells what a word is by the few words beside it. */
    private static final int PHRASE = 80;

    /** Code goes on right up to the bracket, or something is assigned. */
    private static final Pattern JOINED = Pattern.compile("(?:[\\p{L}\\p{N}_)\\]!=$]|(?<!])/|[^<>]= )$");

    /** A file or a package may be called by what stands between brackets. */
    private static final Pattern HYPHEN_BEFORE = Pattern.compile("[\\p{L}\\p{N}]-$");

    private static final Pattern HYPHEN_AFTER = Pattern.compile("^(?:[-_][\\p{L}\\p{N}]|\\.[a-z])");

    /** Nothing else is said, or nothing else of what a colon announces. */
    private static final Pattern ALONE_BEFORE = Pattern.compile("(?:^|: )$");

    private static final Pattern ALONE_AFTER = Pattern.compile("^(?:$|[.;](?: |$))");

    private static final Pattern OPTION = Pattern.compile("(?:^|[ (])--?[A-Za-z][A-Za-z0-9-]*+ $");
    private static final Pattern GOES_ON = Pattern.compile("^(?:[(\\[]|/(?!\\[)| ?=|: ?<?https?://)");

    /** Commands have what is to be put in between angle brackets, or between others. */
    private static final Pattern PROGRAM = Pattern.compile("(?:^|[ (])(?:apt|cargo|crictl|ctr|curl|docker|git|go|helm"
            + "|ip|iptables|kubectl|mount|npm|openssl|openstack|pip|podman|qemu-img|rsync|scp|ssh|sudo|systemctl|tar"
            + "|virsh|wget)(?: [A-Za-z0-9./:@=_-]++){0,3} $");

    private final String found;
    private final String before;
    private final String after;

    Surroundings(String text, MatchResult match) {
        this.found = match.group();
        this.before = text.substring(Math.max(0, match.start() - REACH), match.start());
        this.after = text.substring(match.end(), Math.min(text.length(), match.end() + REACH));
    }

    String found() {
        return found;
    }

    boolean isOf(Pattern pattern) {
        return pattern.matcher(found).matches();
    }

    Mention mention() {
        return new Mention(
                before.substring(Math.max(0, before.length() - PHRASE)),
                found,
                after.substring(0, Math.min(after.length(), PHRASE)));
    }

    /** What brackets are here that would have a verdict of their own anywhere. */
    Verdict ofBrackets(Verdict anywhere) {
        if (anywhere == Verdict.CONTENT || makeContentOfBrackets()) {
            return Verdict.CONTENT;
        }
        if (ALONE_BEFORE.matcher(before).find() && ALONE_AFTER.matcher(after).find()) {
            return Verdict.OPEN;
        }
        return anywhere.doubtedIf(mayBeOfCommand()
                || mention().isNamedInBrackets()
                || (found.startsWith("{") && mention().isVariable()));
    }

    private boolean mayBeOfCommand() {
        return HYPHEN_BEFORE.matcher(before).find()
                || HYPHEN_AFTER.matcher(after).find()
                || PROGRAM.matcher(before).find();
    }

    /** Whether brackets are a part of code, of a command or of a link. */
    private boolean makeContentOfBrackets() {
        return JOINED.matcher(before).find()
                || GOES_ON.matcher(after).find()
                || OPTION.matcher(before).find()
                || (found.startsWith("<") && PROGRAM.matcher(before).find())
                || isArgument();
    }

    /** An opening bracket stands right behind a name, and does not close before. */
    private boolean isArgument() {
        int closed = 0;
        for (int i = before.length() - 1; i > 0; i--) {
            char c = before.charAt(i);
            if (c == ')') {
                closed++;
            } else if (c == '(' && closed > 0) {
                closed--;
            } else if (c == '(') {
                return Character.isLetterOrDigit(before.charAt(i - 1)) || before.charAt(i - 1) == '_';
            }
        }
        return false;
    }
}
