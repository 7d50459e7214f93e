// SPDX-License-Identifier: Apache-2.0
/** Values, the case file with its journal, team profiles, JSON and YAML. */
module org.openvmt.core {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires org.yaml.snakeyaml;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.openvmt.core.advisory;
    exports org.openvmt.core.casefile;
    exports org.openvmt.core.decision;
    exports org.openvmt.core.embargo;
    exports org.openvmt.core.event;
    exports org.openvmt.core.finding;
    exports org.openvmt.core.json;
    exports org.openvmt.core.people;
    exports org.openvmt.core.process;
    exports org.openvmt.core.profile;
    exports org.openvmt.core.publication;
    exports org.openvmt.core.report;
    exports org.openvmt.core.taxonomy;
    exports org.openvmt.core.value;

    // The one mapper makes values by their builders, which nobody else sees.
    opens org.openvmt.core.advisory to
            com.fasterxml.jackson.databind;
    opens org.openvmt.core.casefile to
            com.fasterxml.jackson.databind;
    opens org.openvmt.core.embargo to
            com.fasterxml.jackson.databind;
    opens org.openvmt.core.event to
            com.fasterxml.jackson.databind;
    opens org.openvmt.core.json to
            com.fasterxml.jackson.databind;
    opens org.openvmt.core.people to
            com.fasterxml.jackson.databind;
    opens org.openvmt.core.profile to
            com.fasterxml.jackson.databind;
    opens org.openvmt.core.publication to
            com.fasterxml.jackson.databind;
    opens org.openvmt.core.report to
            com.fasterxml.jackson.databind;
    opens org.openvmt.core.taxonomy to
            com.fasterxml.jackson.databind;
    opens org.openvmt.core.value to
            com.fasterxml.jackson.databind;
}
