// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openvmt.core.profile.TeamProfile;
import org.openvmt.core.value.InvalidValueException;

/** The profiles that come with the library. Section 13 of the process. */
public final class TeamProfiles {

    private static final List<String> NAMES = List.of("kata-containers", "openstack");

    private TeamProfiles() {}

    /**
     * The default profile: that of the Kata Containers team.
     *
     * @return the profile
     */
    public static TeamProfile kataContainers() {
        return named("kata-containers");
    }

    /**
     * The profile of the OpenStack team.
     *
     * @return the profile
     */
    public static TeamProfile openStack() {
        return named("openstack");
    }

    /**
     * The names of the profiles that come with the library.
     *
     * @return in alphabetical order
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A profile that comes with the library.
     *
     * @param name its name
     * @return the profile
     * @throws InvalidValueException if there is none of that name; the message lists the names
     */
    public static TeamProfile named(String name) {
        if (!NAMES.contains(name)) {
            throw InvalidValueException.of(
                    "profile", "\"" + name + "\" does not come with the library, expected one of " + NAMES);
        }
        try (InputStream in = TeamProfiles.class.getResourceAsStream(name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("profile " + name + " is missing from the jar");
            }
            return Documents.readProfile(new String(in.readAllBytes(), StandardCharsets.UTF_8), DocumentFormat.YAML);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
