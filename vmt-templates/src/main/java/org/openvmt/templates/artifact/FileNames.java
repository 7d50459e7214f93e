// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.artifact;

import java.util.Locale;
import java.util.regex.Pattern;

/** The part of a file name that tells one receiver from another. */
final class FileNames {

    private static final int LONGEST = 60;
    private static final Pattern UNFIT = Pattern.compile("[^a-z0-9.]+");

    private FileNames() {}

    /** A number, which makes it unique, and what is readable of the receiver. */
    static String of(int number, String receiver) {
        String readable = UNFIT.matcher(receiver.toLowerCase(Locale.ROOT)).replaceAll("-");
        return number + "-" + readable.substring(0, Math.min(readable.length(), LONGEST));
    }
}
