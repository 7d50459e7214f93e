// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openvmt.core.event.DisclosureEvent.Choice;
import org.openvmt.core.profile.OnLeak;

/** Section 9 of the process: what speaks for opening, what advises it, and what is left. */
public final class EmbargoOracle {

    private EmbargoOracle() {}

    /** Whether something happened, and on which side of the latest decision on the embargo. */
    public enum When {
        /** It did not. */
        NEVER,
        /** Before that decision. */
        BEFORE,
        /** After it, or there is no decision. */
        SINCE
    }

    /** What the reporter's terms ask for. */
    public enum Wish {
        /** Nothing, or nothing that matters at the instant. */
        NONE,
        /** A later date. */
        LATER,
        /** That the team may open whenever it likes. */
        WHENEVER,
        /** A date that has come. */
        NOW
    }

    /**
     * What the embargo depends on.
     *
     * @param isPrivate under embargo
     * @param onLeak the switch of the profile
     * @param decided the latest decision
     * @param leak when it got out
     * @param slow when two weeks without a fix had passed
     * @param complex when the fix was called complex
     * @param approvers an approver is on the report
     * @param wish the reporter's terms
     * @param tooLong the longest embargo is over
     * @param due the fix is committed and the disclosure instant has come
     * @param note a note is decided in Opinion
     * @param closed in Won't Fix or Invalid
     * @param duplicate recorded as a duplicate
     * @param foreign under the embargo of others
     */
    public record Situation(
            boolean isPrivate,
            OnLeak onLeak,
            Optional<Choice> decided,
            When leak,
            When slow,
            When complex,
            boolean approvers,
            Wish wish,
            boolean tooLong,
            boolean due,
            boolean note,
            boolean closed,
            boolean duplicate,
            boolean foreign) {

        boolean isToOpen() {
            return decided.equals(Optional.of(Choice.OPEN));
        }

        /** Closed, and yet private: its original is not open, or others have an embargo of their own. */
        boolean isHeld() {
            return closed && (duplicate || foreign);
        }

        boolean isToKeep() {
            return decided.equals(Optional.of(Choice.KEEP));
        }
    }

    /**
     * What the process says; each list holds ids in alphabetical order, one for each reason.
     *
     * @param stance the name of the stance
     * @param reasons of the stance
     * @param overruled what would have had a say
     * @param subscribe why approvers are to be subscribed
     * @param decide what is to be decided on
     */
    public record Answer(
            String stance, List<String> reasons, List<String> overruled, List<String> subscribe, List<String> decide) {

        /** Sorts the lists. */
        public Answer {
            reasons = reasons.stream().sorted().toList();
            overruled = overruled.stream().sorted().toList();
            subscribe = subscribe.stream().sorted().toList();
            decide = decide.stream().sorted().toList();
        }
    }

    /** What the process says to a situation. */
    public static Answer answer(Situation s) {
        if (!s.isPrivate()) {
            return new Answer("OPEN_ALREADY", List.of("EMB-4"), List.of(), List.of(), List.of());
        }
        if (s.isHeld()) {
            return new Answer("NOT_ALLOWED", holding(s), List.of(), List.of(), List.of());
        }
        List<String> owing = owing(s);
        List<String> allowing = allowing(s);
        List<String> advising = advising(s);
        List<String> subscribe =
                s.approvers() ? List.of() : advising.stream().distinct().toList();
        if (!owing.isEmpty()) {
            return new Answer("REQUIRED", owing, overruled(s), subscribe, advising);
        }
        if (!allowing.isEmpty()) {
            return new Answer("ALLOWED", allowing, overruled(s), subscribe, advising);
        }
        List<String> reasons = new ArrayList<>(advising);
        reasons.add(s.wish() == Wish.LATER ? "EMB-3" : "EMB-4");
        reasons.addAll(holding(s));
        return new Answer(advising.isEmpty() ? "NOT_ALLOWED" : "ADVISED", reasons, overruled(s), subscribe, advising);
    }

    private static List<String> owing(Situation s) {
        List<String> ids = new ArrayList<>();
        boolean mayGoByTheProcess = s.wish() != Wish.LATER;
        add(ids, "EMB-1", s.leak() == When.SINCE && s.onLeak() == OnLeak.OPEN);
        add(ids, "EMB-1", s.leak() != When.NEVER && s.isToOpen());
        add(ids, "EMB-2", s.isToOpen() && mayGoByTheProcess);
        add(ids, "EMB-3", s.wish() == Wish.NOW);
        add(ids, "EMB-4", s.due() && mayGoByTheProcess);
        add(ids, "EMB-5", s.tooLong() && mayGoByTheProcess);
        add(ids, "EMB-4", s.closed());
        return ids;
    }

    private static List<String> allowing(Situation s) {
        List<String> ids = new ArrayList<>();
        add(ids, "EMB-3", s.wish() == Wish.WHENEVER);
        add(ids, "EMB-4", s.note());
        return ids;
    }

    private static List<String> advising(Situation s) {
        List<String> ids = new ArrayList<>();
        if (!s.isToOpen() && !s.closed()) {
            boolean fixMatters = s.wish() != Wish.LATER;
            add(ids, "EMB-1", s.leak() == When.SINCE && s.onLeak() == OnLeak.DISCUSS);
            add(ids, "EMB-2", s.slow() == When.SINCE && fixMatters);
            add(ids, "EMB-2", s.complex() == When.SINCE && fixMatters);
        }
        return ids;
    }

    private static List<String> holding(Situation s) {
        List<String> ids = new ArrayList<>();
        boolean news = List.of(s.leak(), s.slow(), s.complex()).contains(When.SINCE);
        add(ids, "EMB-2", s.isToKeep() && !news);
        add(ids, "EMB-4", s.closed() && s.foreign());
        add(ids, "TR-15", s.closed() && s.duplicate());
        return ids;
    }

    private static List<String> overruled(Situation s) {
        List<String> ids = new ArrayList<>();
        if (s.wish() == Wish.LATER) {
            boolean slowOrComplex = s.slow() == When.SINCE || s.complex() == When.SINCE;
            boolean leakOpens = s.isToOpen() ? s.leak() != When.NEVER : opensByItself(s);
            add(ids, "EMB-2", slowOrComplex && !s.closed() && !s.isToOpen());
            add(ids, "EMB-2", s.isToOpen() && s.leak() == When.NEVER);
            add(ids, "EMB-4", s.due());
            add(ids, "EMB-5", s.tooLong());
            add(ids, "EMB-3", leakOpens);
        } else if (s.wish() != Wish.NONE) {
            add(ids, "EMB-2", s.wish() == Wish.NOW && s.isToKeep());
            add(ids, "EMB-4", !s.due());
        }
        return ids;
    }

    private static boolean opensByItself(Situation s) {
        return s.leak() == When.SINCE && s.onLeak() == OnLeak.OPEN;
    }

    private static void add(List<String> ids, String id, boolean holds) {
        if (holds) {
            ids.add(id);
        }
    }
}
