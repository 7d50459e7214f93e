// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.event;

/**
 * Something that happened to a case. A case changes only by events, and its state follows from them alone. Each family
 * belongs to one part of the process; every combination of an event's components is legal, whether or not the policy
 * would have allowed it: history is what happened.
 */
public sealed interface CaseEvent
        permits ReceptionEvent, PatchEvent, DescriptionEvent, CveEvent, DisclosureEvent, ClosingEvent {}
