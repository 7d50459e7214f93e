// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one shape of the generated values: package-private implementations behind a sealed interface, built only by the
 * nested builder, named in documents by the mapper's naming strategy, and refused with {@link InvalidValueException}.
 */
@Documented
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        forceJacksonPropertyNames = false,
        throwForInvalidImmutableState = InvalidValueException.class,
        redactedMask = "…",
        jdkOnly = true)
public @interface ValueStyle {}
