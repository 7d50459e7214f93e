// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;

/** Compiled rules that no base holds yet: those of the check for the first that asks, then compiled anew. */
final class FreshPackages implements Supplier<Collection<KiePackage>> {

    private final AtomicReference<@Nullable Collection<KiePackage>> checked;
    private final List<CheckedFile> files;

    FreshPackages(Collection<KiePackage> checked, List<CheckedFile> files) {
        this.checked = new AtomicReference<>(checked);
        this.files = files;
    }

    @Override
    public Collection<KiePackage> get() {
        Collection<KiePackage> first = checked.getAndSet(null);
        return first == null ? RuleCompiler.compile(files, new ArrayList<>()) : first;
    }
}
