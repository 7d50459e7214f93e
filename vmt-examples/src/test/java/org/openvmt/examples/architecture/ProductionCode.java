// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** What people wrote and users run: neither tests nor the classes that rule files were compiled to. */
final class ProductionCode implements ImportOption {

    private static final ImportOption NO_TESTS = Predefined.DO_NOT_INCLUDE_TESTS;

    @Override
    public boolean includes(Location location) {
        return NO_TESTS.includes(location) && !location.contains("/org/openvmt/rules/policy/");
    }
}
