// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "openvmt "
                    + Optional.ofNullable(OpenVmt.class.getPackage().getImplementationVersion())
                            .orElse("(built from a folder)")
        };
    }
}
