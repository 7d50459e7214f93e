// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openvmt.core.value.MailAddress;

/** Whole virtual machines with an older Bouncy Castle, which the build lays beside the classes. */
@Tag("long")
class BouncyCastleVersionExceptionTest {

    private static final Path OLD = Path.of("target", "old-bouncycastle");

    /** Every way in that does not need another one first. */
    private static final List<String> DOORS =
            List.of("unlock", "unlockVersion6", "recipient", "encrypt", "verify", "verifyOfSigner", "throwAway");

    @Test
    void findsNothingWrongWithWhatTheBuildBrings() {
        assertThat(BouncyCastle.unsuitable(BouncyCastle.class.getClassLoader())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bcpg|bcpg 1.80, bcprov NEW, bcutil NEW",
                "bcprov|bcpg NEW, bcprov 1.80, bcutil NEW",
                "bcutil|bcpg NEW, bcprov NEW, bcutil 1.80",
                "bcpg bcprov bcutil|bcpg 1.80, bcprov 1.80, bcutil 1.80"
            })
    void saysAtEveryDoorWhatWasFoundAndWhatIsWanted(String older, String found) throws Exception {
        List<String> names = List.of(older.split(" "));
        String ours = classPath(jar -> names.stream().noneMatch(name -> jar.startsWith(name + "-")));
        try (Stream<Path> jars = Files.list(OLD)) {
            String theirs = jars.filter(jar -> names.stream()
                            .anyMatch(name -> jar.getFileName().toString().startsWith(name + "-")))
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));

            assertThat(said(theirs + File.pathSeparator + ours))
                    .hasSize(2 * DOORS.size())
                    .allSatisfy(line -> assertThat(line.replaceAll("1\\.(8[6-9]|9[0-9])(?= or)", "OLDEST")
                                    .replaceAll("1\\.(8[6-9]|9[0-9])", "NEW"))
                            .endsWith("BouncyCastleVersionException: mails and keys need bcpg, bcprov and bcutil of one"
                                    + " version of Bouncy Castle, OLDEST or newer, and the class path has " + found
                                    + "; mvn dependency:tree -Dincludes=org.bouncycastle shows who brings them"));
        }
    }

    @Test
    void saysWhichJarIsMissing() throws Exception {
        assertThat(said(classPath(jar -> !jar.matches("bc(pg|util)-.*"))))
                .hasSize(2 * DOORS.size())
                .allSatisfy(line -> assertThat(line).contains("bcpg missing, bcprov 1.", "bcutil missing"));
    }

    private interface Wanted {
        boolean is(String jar);
    }

    private static String classPath(Wanted wanted) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> wanted.is(String.valueOf(Path.of(entry).getFileName())))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> said(String classPath) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-cp", classPath, Program.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    /** Knocks at each door twice, since a class that failed to load fails otherwise the second time. */
    static final class Program {

        private static final Instant THEN = Instant.parse("2024-06-01T12:00:00Z");
        private static final MailAddress OWNER = MailAddress.parse("zoe@example.org");

        private Program() {}

        public static void main(String[] none) {
            for (String door : DOORS) {
                for (int i = 0; i < 2; i++) {
                    try {
                        knock(door);
                        System.out.println(door + " opened");
                    } catch (Throwable e) {
                        System.out.println(door + " " + e);
                    }
                }
            }
        }

        private static void knock(String door) {
            byte[] key = new byte[0];
            switch (door) {
                case "unlock" -> SigningKey.unlock(key, new char[0], THEN);
                case "unlockVersion6" -> SigningKey.unlockVersion6(key, new char[0], THEN);
                case "recipient" -> RecipientKey.of(key, "A".repeat(40), OWNER, THEN);
                case "encrypt" -> Encryption.encrypt(key, List.of(), THEN);
                case "verify" -> SignatureCheck.verify(key, signature(), "", THEN);
                case "verifyOfSigner" -> SignatureCheck.verify(key, signature(), new Nobody(), THEN);
                default -> ThrowAwayKey.make("Zoe", OWNER, THEN, Duration.ofDays(1));
            }
        }

        private static DetachedSignature signature() {
            return DetachedSignature.of(
                    "-----BEGIN PGP SIGNATURE-----\n\nAAAA\n-----END PGP SIGNATURE-----\n", "pgp-sha512");
        }
    }

    private static final class Nobody implements DetachedSigner {

        @Override
        public DetachedSignature sign(byte[] data, Instant at) {
            throw new IllegalStateException("nobody signs");
        }

        @Override
        public String fingerprint() {
            return "";
        }

        @Override
        public String publicKey() {
            return "";
        }
    }
}
