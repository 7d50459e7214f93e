// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleDescriptor.Requires;
import java.net.URI;
import java.net.URL;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.templates.artifact.Artifact;

/** What the modules show to others. */
@Tag("long")
class ModulesTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ProductionCode()).importPackages("org.openvmt");

    private static final Set<String> NOT_SHOWN = Set.of("org.openvmt.templates.advisory");

    @ParameterizedTest
    @ValueSource(classes = {CaseFile.class, Artifact.class})
    void showEveryPackageWithPublicTypesUnlessItIsNamedHere(Class<?> member) throws IOException {
        ModuleDescriptor module = moduleOf(member);
        Set<String> expected = CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith(module.name() + "."))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getPackageName)
                .filter(name -> !NOT_SHOWN.contains(name))
                .collect(toCollection(TreeSet::new));

        assertThat(exported(module)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(classes = {CaseFile.class, Artifact.class})
    void nameNoHiddenTypeInWhatTheyShow(Class<?> member) throws IOException {
        Set<String> exported = exported(moduleOf(member));
        Stream<JavaCodeUnit> shown = CLASSES.stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC));

        assertThat(shown.filter(
                        unit -> Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                                .anyMatch(type -> NOT_SHOWN.contains(type.getPackageName()))))
                .as("public methods that name a type whose package is not exported")
                .isEmpty();
    }

    @Test
    void openTheCoreToTheMapperAloneAndNothingElse() throws IOException {
        assertThat(moduleOf(CaseFile.class).opens())
                .isNotEmpty()
                .extracting(Opens::targets)
                .containsOnly(Set.of("com.fasterxml.jackson.databind"));
        assertThat(moduleOf(Artifact.class).opens()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {CaseFile.class, Artifact.class})
    void needNoAnnotationsAtRunTime(Class<?> member) throws IOException {
        assertThat(moduleOf(member).requires())
                .filteredOn(required -> required.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .contains("org.immutables.value.annotations", "org.jspecify");
    }

    private static Set<String> exported(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(toCollection(TreeSet::new));
    }

    /** The descriptor that lies in the same folder or jar as a class. */
    private static ModuleDescriptor moduleOf(Class<?> member) throws IOException {
        String path = member.getName().replace('.', '/') + ".class";
        URL own = member.getResource("/" + path);
        assertThat(own).isNotNull();
        String base = own.toString().substring(0, own.toString().length() - path.length());
        try (InputStream in = URI.create(base + "module-info.class").toURL().openStream()) {
            return ModuleDescriptor.read(in);
        }
    }
}
