// SPDX-License-Identifier: Apache-2.0
package org.openvmt.rules.mutation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a rule says, turned into something else that a rule may say. */
final class Consequences {

    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)\\b");
    private static final Pattern SAYS = Pattern.compile("findings\\.(grant|unmet|unfit)\\(");

    private Consequences() {}

    /** Another constant of the same kind; a grant for an objection and the other way round; else the other sort of refusal. */
    static String swapped(String consequence, String head) {
        Matcher says = SAYS.matcher(consequence);
        if (says.find()) {
            String other = says.group(1).equals("grant") ? "unmet" : "grant";
            return consequence.substring(0, says.start(1)) + other + consequence.substring(says.end(1));
        }
        Matcher constant = CONSTANT.matcher(consequence);
        if (constant.find()) {
            String other = another(importOf(constant.group(1), head), constant.group(2));
            return consequence.substring(0, constant.start(2)) + other + consequence.substring(constant.end(2));
        }
        if (consequence.contains(".refuses(")) {
            return consequence.replace(".refuses(", ".waitsFor(");
        }
        if (consequence.contains(".waitsFor(")) {
            return consequence.replace(".waitsFor(", ".refuses(");
        }
        return consequence.replace("findings.conclude(drools.getRule(), ", "findings.effect(drools.getRule(), ");
    }

    private static String another(String type, String constant) {
        try {
            Object[] constants = Class.forName(type).getEnumConstants();
            return Stream.of(constants)
                    .map(one -> ((Enum<?>) one).name())
                    .filter(name -> !name.equals(constant))
                    .findFirst()
                    .orElseThrow();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String importOf(String simpleName, String head) {
        Matcher line = Pattern.compile("import ([\\w.]+)\\." + simpleName + ";").matcher(head);
        if (!line.find()) {
            throw new IllegalArgumentException(simpleName + " is not imported");
        }
        String outer = line.group(1);
        boolean nested = Character.isUpperCase(outer.charAt(outer.lastIndexOf('.') + 1));
        return outer + (nested ? "$" : ".") + simpleName;
    }
}
