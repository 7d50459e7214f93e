// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Locale;

/** Says in our words what the parser could not go on after; its own messages would quote the document. */
final class Wording {

    private Wording() {}

    static String of(JsonProcessingException e) {
        String original =
                e.getOriginalMessage() == null ? "" : e.getOriginalMessage().toLowerCase(Locale.ROOT);
        if (e instanceof StreamConstraintsException || original.contains("nesting depth")) {
            return original.contains("depth")
                    ? "is nested too deeply, expected at most " + Mappers.DEEPEST + " levels"
                    : "is too large, expected at most " + Mappers.LARGEST + " characters";
        }
        if (original.contains("duplicate")) {
            return "stands there twice, expected each field once";
        }
        if (original.contains("trailing token")) {
            return "goes on after its end, expected one document";
        }
        if (e instanceof MismatchedInputException && original.startsWith("null value for creator property")) {
            return "lacks a field that it needs";
        }
        return e instanceof JsonMappingException ? "has another shape than expected here" : "is not well-formed";
    }
}
