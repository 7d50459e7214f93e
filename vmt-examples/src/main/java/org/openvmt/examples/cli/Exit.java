// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

/** The exit codes of every command. */
final class Exit {

    /** Granted, clean, sound, the same. */
    static final int GRANTED = 0;

    /** An answer was given, and it is no. */
    static final int REFUSED = 1;

    /** The command or a file cannot be used; there is no answer. */
    static final int UNUSABLE = 2;

    /** A fault of the program. */
    static final int BROKEN = 3;

    /** What an exit code of 2 means, for the help texts. */
    static final String UNUSABLE_MEANS = " 2:wrong usage, or a file that cannot be used";

    /** What an exit code of 3 means, for the help texts. */
    static final String BROKEN_MEANS = " 3:a fault of the program; --stacktrace shows where";

    private Exit() {}
}
