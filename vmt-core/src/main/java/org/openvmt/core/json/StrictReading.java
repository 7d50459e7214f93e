// SPDX-License-Identifier: Apache-2.0
package org.openvmt.core.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.BuilderBasedDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import org.openvmt.core.event.CaseEvent;

/** Readers that note what is wrong and go on, in place of those that stop at the first problem. */
final class StrictReading extends SimpleModule {

    private static final long serialVersionUID = 1L;

    StrictReading() {
        super("strict-reading");
        setDeserializers(new Scalar());
        setDeserializerModifier(new Compound());
    }

    private static final class Scalar extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        Scalar() {
            addDeserializers(Scalars.readers());
            addDeserializer(CaseEvent.class, new EventReader());
        }

        @Override
        public JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return Scalars.constant(type);
        }
    }

    private static final class Compound extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription description, JsonDeserializer<?> usual) {
            if (description.getBeanClass().isRecord()) {
                return new RecordReader(description, config.getTypeFactory());
            }
            return usual instanceof BuilderBasedDeserializer ? new ShapeGuard(usual, JsonToken.START_OBJECT) : usual;
        }

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription description,
                JsonDeserializer<?> usual) {
            return new ShapeGuard(usual, JsonToken.START_ARRAY);
        }

        @Override
        public JsonDeserializer<?> modifyMapDeserializer(
                DeserializationConfig config, MapType type, BeanDescription description, JsonDeserializer<?> usual) {
            JavaType keys = type.getKeyType();
            return keys.isEnumType() ? new EnumMapReader(type) : usual;
        }
    }
}
