// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

/** A command that gives one answer, which is printed for people or for tools. */
abstract class AnsweringCommand implements Callable<Integer> {

    private final OpenVmt door;

    AnsweringCommand(OpenVmt door) {
        this.door = door;
    }

    /** The answer; what makes it impossible is thrown. */
    abstract Reply answer(Surroundings surroundings) throws IOException;

    @Override
    public final Integer call() throws IOException {
        return door.say(answer(door.surroundings()));
    }

    final ProgressLine progress(String what) {
        return ProgressLine.of(what, door.surroundings());
    }
}
