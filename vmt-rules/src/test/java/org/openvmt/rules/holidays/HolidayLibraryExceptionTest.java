// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayLibraryExceptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"de.focus_shift.jollyday.", "de.focus_shift.jollyday.jaxb.", "jakarta.xml.bind."})
    void saysWhatToAddWhereJollydayIsMissing(String missing) throws ReflectiveOperationException {
        Class<?> holidays = new LoaderWithout(missing).loadClass("org.openvmt.rules.holidays.CountryHolidays");
        assertThatThrownBy(() -> holidays.getMethod("of", Collection.class).invoke(null, List.of("DE")))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .satisfies(thrown ->
                        assertThat(thrown.getClass().getName()).isEqualTo(HolidayLibraryException.class.getName()))
                .hasMessage("public holidays of countries need de.focus-shift:jollyday-core and"
                        + " de.focus-shift:jollyday-jaxb, with what these need, on the class path");
    }

    /** Loads the adapter and Jollyday afresh, as if one package were not on the class path. */
    private static final class LoaderWithout extends ClassLoader {

        private final String missing;

        LoaderWithout(String missing) {
            super(HolidayLibraryExceptionTest.class.getClassLoader());
            this.missing = missing;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(missing)) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("org.openvmt.rules.holidays.") && !name.startsWith("de.focus_shift.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("META-INF/services/" + missing)
                    ? Collections.emptyEnumeration()
                    : super.getResources(name);
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
