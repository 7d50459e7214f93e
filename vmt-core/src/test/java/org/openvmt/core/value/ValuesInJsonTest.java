// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesInJsonTest {

    private static final JsonMapper JSON = new JsonMapper();

    static List<Arguments> values() {
        return List.of(
                Arguments.of(CveId.parse("CVE-2020-27151"), "CVE-2020-27151"),
                Arguments.of(AdvisoryId.parse("KCSA-CVE-2020-2024"), "KCSA-CVE-2020-2024"),
                Arguments.of(Version.parse("v1.2.0-rc1"), "v1.2.0-rc1"),
                Arguments.of(VersionRange.parse(">=1,<2"), ">=1 <2"),
                Arguments.of(AffectedVersions.parse("Before v2.1, v1.3"), "<v1.3, >=v1.4 <v2.1"),
                Arguments.of(AffectedVersions.parse("Nova <1; Cinder *"), "Nova <1; Cinder all"),
                Arguments.of(AffectedVersions.parse("Folsom, Grizzly"), "Folsom, Grizzly"),
                Arguments.of(Component.of("kata-containers/agent"), "kata-containers/agent"),
                Arguments.of(MailAddress.parse("a@Example.org"), "a@Example.org"),
                Arguments.of(Link.parse("https://example.org/x"), "https://example.org/x"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void survivesJsonAsOneString(Object value, String text) throws JsonProcessingException {
        String written = JSON.writeValueAsString(value);

        assertThat(written).isEqualTo("\"" + text + "\"");
        assertThat((Object) JSON.readValue(written, value.getClass())).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void refusesWhatIsNoString(Object value, String text) {
        assertThat(text).isNotEmpty();
        for (String other : List.of("{}", "[\"" + text + "\"]", "{\"text\":\"" + text + "\"}")) {
            assertThatExceptionOfType(MismatchedInputException.class)
                    .isThrownBy(() -> JSON.readValue(other, value.getClass()));
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void tellsJacksonWhyItRefuses(Object value, String text) {
        assertThatExceptionOfType(ValueInstantiationException.class)
                .isThrownBy(() -> JSON.readValue("\"\\n" + text + "\"", value.getClass()))
                .withCauseInstanceOf(InvalidValueException.class);
    }

    @Test
    void servesAsAKey() throws JsonProcessingException {
        Map<Component, AffectedVersions> map = Map.of(Component.of("runtime"), AffectedVersions.parse("<1.0"));

        String written = JSON.writeValueAsString(map);

        assertThat(written).isEqualTo("{\"runtime\":\"<1.0\"}");
        assertThat(JSON.readValue(written, new TypeReference<Map<Component, AffectedVersions>>() {}))
                .isEqualTo(map);
    }

    @ParameterizedTest
    @MethodSource("values")
    void equalsNothingOfAnotherType(Object value, String text) {
        assertThat(value).isNotEqualTo(text).isNotEqualTo(null).hasToString(text);
    }

    static Stream<Method> factories() {
        return values().stream()
                .map(arguments -> arguments.get()[0].getClass())
                .distinct()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getParameterCount() > 0);
    }

    @ParameterizedTest
    @MethodSource("factories")
    void refusesNull(Method factory) {
        Object[] nothing = new Object[factory.getParameterCount()];

        assertThatThrownBy(() -> factory.invoke(null, nothing))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(NullPointerException.class);
    }
}
