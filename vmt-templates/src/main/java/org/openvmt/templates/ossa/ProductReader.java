// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.ossa;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openvmt.core.publication.AffectedProduct;
import org.openvmt.core.value.AffectedVersions;
import org.openvmt.core.value.InvalidValueException;

/** Reads one affected product. */
final class ProductReader {

    private static final Pattern SEVERAL = Pattern.compile("[,;&]|\\sand\\s");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(?:\\.[0-9]*)?");

    private ProductReader() {}

    static Optional<AffectedProduct> read(Field field) {
        return field.fields("product", "version").flatMap(fields -> {
            Optional<String> product = fields.line("product");
            if (product.isEmpty()) {
                field.refuse(OssaFinding.NAMELESS, "has no product, expected one");
                return Optional.empty();
            }
            Field name = fields.field("product").orElse(field);
            if (SEVERAL.matcher(product.get()).find()) {
                name.find(OssaFinding.SEVERAL_PRODUCTS, "names several products, expected an item for each");
            }
            Optional<Field> version = fields.field("version");
            if (version.isEmpty()) {
                field.find(OssaFinding.NO_VERSION, "has no version, expected the affected ones");
            }
            return Optional.of(AffectedProduct.builder()
                    .product(product.get())
                    .versions(version.flatMap(ProductReader::versions))
                    .build());
        });
    }

    private static Optional<AffectedVersions> versions(Field field) {
        Optional<String> text = field.line();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (field.isPlain() && NUMBER.matcher(text.get()).matches()) {
            field.mend(
                    OssaFinding.VERSION_NUMBER,
                    "is a number to YAML, expected a text in quotation marks",
                    "'" + text.get() + "'");
        }
        try {
            AffectedVersions versions = AffectedVersions.parse(text.get());
            if (!versions.groups().isEmpty()) {
                field.find(OssaFinding.SEVERAL_PRODUCTS, "speaks of several products, expected an item for each");
            } else if (!versions.isUnderstood() && !Field.isUnwritten(text.get())) {
                field.find(OssaFinding.VERSION_WORDS, "is kept as text, expected ranges such as >=1.0.0 <1.2.3");
            }
            return Optional.of(versions);
        } catch (InvalidValueException e) {
            field.refuse(OssaFinding.UNPRINTABLE, "cannot be read as versions: " + e.getMessage());
            return Optional.empty();
        }
    }
}
