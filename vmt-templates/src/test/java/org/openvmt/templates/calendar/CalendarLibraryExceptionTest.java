// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openvmt.core.casefile.CaseFile;
import org.openvmt.core.casefile.Clearance;
import org.openvmt.core.json.TeamProfiles;
import org.openvmt.core.people.Audience;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.templates.artifact.WarnedCase;

class CalendarLibraryExceptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"net.fortuna.ical4j.", "net.fortuna.ical4j.data."})
    void saysWhatToAddWhereTheLibraryIsMissing(String missing) throws ReflectiveOperationException {
        Class<?> door = new LoaderWithout(missing).loadClass("org.openvmt.templates.calendar.Calendars");
        Object builder = door.getMethod("builder", TeamProfile.class, byte[].class)
                .invoke(null, TeamProfiles.kataContainers(), new byte[16]);
        Object calendars = builder.getClass().getMethod("build").invoke(builder);
        assertThatThrownBy(() -> door.getMethod("disclosure", CaseFile.class, Clearance.class, Audience.class)
                        .invoke(calendars, WarnedCase.file(), WarnedCase.clearance(), Audience.EVERYONE))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .satisfies(thrown ->
                        assertThat(thrown.getClass().getName()).isEqualTo(CalendarLibraryException.class.getName()))
                .hasMessage("calendars need org.mnode.ical4j:ical4j, with what it needs, on the class path;"
                        + " a named module requires ical4j.core");
    }

    /** Loads the package and iCal4j afresh, as if some classes were not on the class path. */
    private static final class LoaderWithout extends ClassLoader {

        private final String missing;

        LoaderWithout(String missing) {
            super(CalendarLibraryExceptionTest.class.getClassLoader());
            this.missing = missing;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(missing)) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("org.openvmt.templates.calendar.") && !name.startsWith("net.fortuna.ical4j.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
