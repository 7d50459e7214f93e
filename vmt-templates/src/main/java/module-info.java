// SPDX-License-Identifier: Apache-2.0
/** Every artifact of the process as text, readers and a linter of advisories, mails signed and encrypted. */
module org.openvmt.templates {
    requires transitive org.openvmt.core;
    requires cvss.calculator;
    requires org.apache.commons.text;
    requires org.bouncycastle.pg;
    requires org.bouncycastle.provider;
    requires org.yaml.snakeyaml;
    requires static ical4j.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.openvmt.templates.artifact;
    exports org.openvmt.templates.calendar;
    exports org.openvmt.templates.cve;
    exports org.openvmt.templates.index;
    exports org.openvmt.templates.kcsa;
    exports org.openvmt.templates.leak;
    exports org.openvmt.templates.lint;
    exports org.openvmt.templates.mail;
    exports org.openvmt.templates.note;
    exports org.openvmt.templates.openpgp;
    exports org.openvmt.templates.ossa;
    exports org.openvmt.templates.picture;
    exports org.openvmt.templates.publication;
    exports org.openvmt.templates.team;
    exports org.openvmt.templates.text;
}
