// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.openvmt.core.value.InvalidValueException;

/**
 * The set of audiences that may know of a case. It only ever grows: there is no way to take an audience out (EXT-8). A
 * set, and no level: the CNA of a case may know what its approvers do not. Process section <i>Extent of Disclosure</i>.
 */
public final class Extent {

    private static final Extent RECEIPT = new Extent(EnumSet.of(Audience.REPORTER_AND_VMT));

    private final Set<Audience> audiences;

    private Extent(EnumSet<Audience> audiences) {
        this.audiences = Collections.unmodifiableSet(audiences);
    }

    /**
     * The extent of a case at its receipt: the team and the reporter.
     *
     * @return the narrowest extent
     */
    public static Extent atReceipt() {
        return RECEIPT;
    }

    /**
     * The extent with the given audiences.
     *
     * @param audiences the admitted audiences; the team and the reporter among them
     * @return the extent
     * @throws InvalidValueException if the team and the reporter are left out
     */
    @JsonCreator
    public static Extent of(Collection<Audience> audiences) {
        if (!audiences.contains(Audience.REPORTER_AND_VMT)) {
            throw InvalidValueException.of("", audiences + " leaves out " + Audience.REPORTER_AND_VMT);
        }
        return new Extent(EnumSet.copyOf(audiences));
    }

    /**
     * This extent with one audience more.
     *
     * @param audience whom to admit
     * @return the wider extent, or this one if it admits the audience already
     */
    public Extent plus(Audience audience) {
        if (audiences.contains(audience)) {
            return this;
        }
        EnumSet<Audience> wider = EnumSet.copyOf(audiences);
        wider.add(audience);
        return new Extent(wider);
    }

    /**
     * Whether an audience may know.
     *
     * @param audience whom to ask about
     * @return true if it is admitted, or if everyone is
     */
    public boolean admits(Audience audience) {
        return audiences.contains(Audience.EVERYONE) || audiences.contains(audience);
    }

    /**
     * Whether everybody whom another extent admits is admitted here as well.
     *
     * @param other the other extent
     * @return true if the other one reaches no further
     */
    public boolean covers(Extent other) {
        return other.audiences.stream().allMatch(this::admits);
    }

    /**
     * The widest audience, by the order of {@link Audience}.
     *
     * @return the last admitted one
     */
    public Audience widest() {
        return Collections.max(audiences);
    }

    /**
     * The label of what this extent may read (EXT-9).
     *
     * @return the label of the widest audience
     */
    public Tlp tlp() {
        return widest().tlp();
    }

    /**
     * The admitted audiences, from the narrowest on.
     *
     * @return an unmodifiable set in the order of {@link Audience}
     */
    @JsonValue
    public Set<Audience> audiences() {
        return audiences;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extent that && audiences.equals(that.audiences);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(audiences);
    }

    @Override
    public String toString() {
        return audiences.toString();
    }
}
