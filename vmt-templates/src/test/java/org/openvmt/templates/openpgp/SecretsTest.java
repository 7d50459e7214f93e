// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openvmt.templates.mail.Mail;

/**
 * A sweep over every public type of both packages, found on the class path, so that a new one is swept or fails the
 * test: nothing that could be logged, thrown, sent as JSON or written to a file tells a secret.
 */
class SecretsTest {

    /** What is asked for by name and is the secret itself. */
    private static final Map<String, String> TOLD = Map.of(
            "Mail.subject", "the title is what the mail is about",
            "Mail.body", "the text is what the mail says",
            "Attachment.fileName", "a file is called by its CVE id",
            "Attachment.content", "the patch is what is attached",
            "ThrowAwayKey.secret", "the key is for examples, and has to be laid beside them",
            "Signed.toEml", "a signed mail is readable by its nature");

    /** What nobody can have an instance of. */
    private static final Set<Class<?>> WITHOUT_INSTANCES = Set.of(Encryption.class, SignatureCheck.class);

    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("close", "wait", "notify", "notifyAll", "build", "printStackTrace", "fillInStackTrace");

    @SuppressWarnings("NullAway.Init")
    private static Secrets secrets;

    private static String log = "";

    @BeforeAll
    static void makeThemAndListen() throws Exception {
        StringBuilder heard = new StringBuilder();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                heard.append(line.getMessage()).append(line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream ear = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try {
            root.setLevel(Level.ALL);
            root.addHandler(listener);
            System.setOut(ear);
            System.setErr(ear);
            secrets = Secrets.all();
        } finally {
            System.setOut(out);
            System.setErr(err);
            root.removeHandler(listener);
            root.setLevel(before);
        }
        log = heard + printed.toString(StandardCharsets.UTF_8);
    }

    private static List<Class<?>> publicTypes() throws Exception {
        Path classes = Path.of(SigningKey.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("org/openvmt/templates");
        List<Class<?>> types = new ArrayList<>();
        for (String name : List.of("openpgp", "mail")) {
            try (Stream<Path> files = Files.list(classes.resolve(name))) {
                for (Path file : files.toList()) {
                    String simple = file.getFileName().toString().replace(".class", "");
                    Class<?> type = Class.forName("org.openvmt.templates." + name + "." + simple);
                    if (isPublic(type) && !simple.equals("package-info")) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    @Test
    void sweepsEveryPublicType() throws Exception {
        assertThat(publicTypes()).hasSizeGreaterThan(20).contains(SigningKey.class, Mail.class, Mail.Builder.class);
        assertThat(publicTypes())
                .filteredOn(type -> !WITHOUT_INSTANCES.contains(type))
                .allSatisfy(type ->
                        assertThat(secrets.values()).as("one of %s", type).anyMatch(type::isInstance));
        assertThat(WITHOUT_INSTANCES)
                .allSatisfy(type -> assertThat(type.getMethods())
                        .filteredOn(method -> method.getDeclaringClass() == type)
                        .allMatch(method -> Modifier.isStatic(method.getModifiers())));
    }

    @Test
    void findsNoneInWhatCanBePrintedAskedThrownWrittenOrSent() throws Exception {
        for (Object value : secrets.values()) {
            Map<String, String> told = new TreeMap<>(answers(value));
            told.put("as JSON", json(value));
            told.put("as bytes", serialized(value));
            if (value instanceof Throwable thrown) {
                StringWriter trace = new StringWriter();
                thrown.printStackTrace(new PrintWriter(trace));
                told.put("stack trace", trace.toString());
            }
            told.forEach((how, text) -> assertThat(secrets.needles())
                    .as("%s of %s", how, value.getClass())
                    .noneMatch(text::contains));
        }
    }

    @Test
    void findsThemWhereTheyAreAskedForByName() throws Exception {
        for (String name : TOLD.keySet()) {
            List<String> answers = new ArrayList<>();
            for (Object value : secrets.values()) {
                for (Method method : questions(value)) {
                    if (name(method, value).equals(name)) {
                        answers.add(text(method.invoke(value)));
                    }
                }
            }
            assertThat(answers)
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(answer -> assertThat(secrets.needles()).anyMatch(answer::contains));
        }
    }

    @Test
    void hearsNoneInLogs() {
        assertThat(secrets.needles()).noneMatch(log::contains);
    }

    @Test
    void letsNobodyMakeOrSerializeWhatHoldsThem() throws Exception {
        for (Class<?> type : publicTypes()) {
            assertThat(type.getConstructors()).as("%s", type).isEmpty();
            assertThat(type.isRecord()).as("%s", type).isFalse();
            assertThat(Serializable.class.isAssignableFrom(type))
                    .as("%s", type)
                    .isEqualTo(Throwable.class.isAssignableFrom(type) || type.isEnum());
        }
    }

    private static List<Method> questions(Object value) {
        return Stream.of(value.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
                .peek(method -> method.setAccessible(true))
                .toList();
    }

    private static String name(Method method, Object value) {
        String type = value.getClass().getSimpleName().replace("Immutable", "");
        return type + "." + method.getName();
    }

    private static Map<String, String> answers(Object value) throws ReflectiveOperationException {
        Map<String, String> answers = new TreeMap<>();
        for (Method method : questions(value)) {
            if (!TOLD.containsKey(name(method, value))) {
                answers.put(method.getName(), text(method.invoke(value)));
            }
        }
        return answers;
    }

    private static String text(Object answer) {
        return answer instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(answer);
    }

    private static String json(Object value) {
        ObjectMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException e) {
            return String.valueOf(e);
        }
    }

    private static String serialized(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            return bytes.toString(StandardCharsets.ISO_8859_1) + e;
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
