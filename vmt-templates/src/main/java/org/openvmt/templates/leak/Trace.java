// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.leak;

/** Where a folded text has a sign of something, and of what. */
record Trace(LeakSign sign, int start, String reason) {}
