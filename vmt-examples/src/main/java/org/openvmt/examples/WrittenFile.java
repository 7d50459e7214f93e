// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples;

import org.openvmt.core.people.Audience;
import org.openvmt.templates.artifact.ArtifactKind;
import org.openvmt.templates.artifact.Stage;

/** A file that a walk left behind: its path within the folder of the case, what it is, and whom it is for. */
record WrittenFile(String path, ArtifactKind kind, Stage stage, Audience audience) {}
