// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.openpgp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The look at the jars of Bouncy Castle before anything of them is used: Maven takes the version that stands nearest, and
 * what an older one lacks shows as a class that is missing, somewhere and to nobody's help.
 *
 * <p>This class and the one of its refusal name no class of that library, or they could not be loaded to say so.
 */
final class BouncyCastle {

    /** The oldest that will do, as major and minor version. */
    static final String OLDEST = "1.86";

    private static final Pattern VERSION = Pattern.compile("([0-9]{1,6})\\.([0-9]{1,6})(?:\\D.*)?");
    private static final String UNKNOWN = "of unknown version";
    private static final String MISSING = "missing";

    /** A class of each jar, old enough to be in all versions. */
    private static final Map<String, String> JARS = new LinkedHashMap<>();

    static {
        JARS.put("bcpg", "org/bouncycastle/bcpg/ArmoredInputStream.class");
        JARS.put("bcprov", "org/bouncycastle/crypto/CipherParameters.class");
        JARS.put("bcutil", "org/bouncycastle/asn1/cms/ContentInfo.class");
    }

    /** What this library is made of, and the first of it to be missing. */
    private static final String NEEDED = "org/bouncycastle/openpgp/api/OpenPGPCertificate.class";

    private static final Optional<Map<String, String>> UNSUITABLE = unsuitable(BouncyCastle.class.getClassLoader());

    private BouncyCastle() {}

    /** Throws if the jars that were found are too old, or not of one version. */
    static void require() {
        if (UNSUITABLE.isPresent()) {
            throw new BouncyCastleVersionException(UNSUITABLE.get());
        }
    }

    /** What was found where that will not do. A version that no manifest tells, as in a shaded jar, is not held against it. */
    static Optional<Map<String, String>> unsuitable(ClassLoader loader) {
        Map<String, String> found = new LinkedHashMap<>();
        JARS.forEach((jar, witness) -> found.put(jar, version(loader.getResource(witness), jar)));
        boolean known = found.values().stream()
                .allMatch(version -> VERSION.matcher(version).matches());
        boolean suits = known
                ? found.values().stream().map(BouncyCastle::number).distinct().count() == 1
                        && number(found.getOrDefault("bcpg", MISSING)) >= number(OLDEST)
                : !found.containsValue(MISSING)
                        && found.values().stream()
                                .noneMatch(version ->
                                        VERSION.matcher(version).matches() && number(version) < number(OLDEST))
                        && loader.getResource(NEEDED) != null;
        return suits ? Optional.empty() : Optional.of(found);
    }

    private static long number(String version) {
        Matcher matcher = VERSION.matcher(version);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) * 1_000_000 + Long.parseLong(matcher.group(2)) : -1;
    }

    private static String version(@Nullable URL witness, String jar) {
        if (witness == null) {
            return MISSING;
        }
        String text = witness.toString();
        int within = text.lastIndexOf("!/");
        if (within < 0) {
            return UNKNOWN;
        }
        try {
            URLConnection manifest = new URL(text.substring(0, within) + "!/META-INF/MANIFEST.MF").openConnection();
            // A cached jar would stay open, which on some machines keeps it from being replaced.
            manifest.setUseCaches(false);
            try (InputStream in = manifest.getInputStream()) {
                return bundleVersion(in, jar);
            }
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    /** From the first section alone: the others take a megabyte. The jar of somebody else who took it in says another name. */
    private static String bundleVersion(InputStream manifest, String jar) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(manifest, StandardCharsets.UTF_8));
        String name = "";
        String version = UNKNOWN;
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            if (line.startsWith("Bundle-SymbolicName: ")) {
                name = line.substring("Bundle-SymbolicName: ".length()).strip();
            } else if (line.startsWith("Bundle-Version: ")) {
                version = line.substring("Bundle-Version: ".length()).strip();
            }
        }
        return name.equals(jar) ? version : UNKNOWN;
    }
}
