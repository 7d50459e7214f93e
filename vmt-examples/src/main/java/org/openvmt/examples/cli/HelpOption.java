// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import picocli.CommandLine.Option;

/** The option by which a command explains itself. */
final class HelpOption {

    @SuppressWarnings("UnusedVariable") // the parser looks at the annotation
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says this.")
    private boolean help;
}
