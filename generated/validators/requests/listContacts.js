// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { is_int32, ucs2length } from '../runtime.js';
import { validate_SegmentId } from '../schemas/SegmentId.js';
import { validate_Tag } from '../schemas/Tag.js';
import { validate_Timestamp } from '../schemas/Timestamp.js';

const check_listContacts_query$pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");
export function check_listContacts_query(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      const _errs1 = errors;
      for(const key0 in data){
        if(!((((((key0 === "segment") || (key0 === "tag")) || (key0 === "created_after")) || (key0 === "created_before")) || (key0 === "cursor")) || (key0 === "limit"))){
          check_listContacts_query.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
          return false;
          break;
        }
      }
      if(_errs1 === errors){
        if(data.segment !== undefined){
          const _errs2 = errors;
          if(!(validate_SegmentId(data.segment, {instancePath:instancePath+"/segment",parentData:data,parentDataProperty:"segment",rootData,dynamicAnchors}))){
            vErrors = vErrors === null ? validate_SegmentId.errors : vErrors.concat(validate_SegmentId.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.tag !== undefined){
            const _errs3 = errors;
            if(!(validate_Tag(data.tag, {instancePath:instancePath+"/tag",parentData:data,parentDataProperty:"tag",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_Tag.errors : vErrors.concat(validate_Tag.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.created_after !== undefined){
              const _errs4 = errors;
              if(!(validate_Timestamp(data.created_after, {instancePath:instancePath+"/created_after",parentData:data,parentDataProperty:"created_after",rootData,dynamicAnchors}))){
                vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            }
            else {
              var valid0 = true;
            }
            if(valid0){
              if(data.created_before !== undefined){
                const _errs5 = errors;
                if(!(validate_Timestamp(data.created_before, {instancePath:instancePath+"/created_before",parentData:data,parentDataProperty:"created_before",rootData,dynamicAnchors}))){
                  vErrors = vErrors === null ? validate_Timestamp.errors : vErrors.concat(validate_Timestamp.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              }
              else {
                var valid0 = true;
              }
              if(valid0){
                if(data.cursor !== undefined){
                  let data4 = data.cursor;
                  const _errs6 = errors;
                  if(errors === _errs6){
                    if(typeof data4 === "string"){
                      if(ucs2length(data4) > 512){
                        check_listContacts_query.errors = [{instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
                        return false;
                      }
                      else {
                        if(ucs2length(data4) < 1){
                          check_listContacts_query.errors = [{instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
                          return false;
                        }
                        else {
                          if(!check_listContacts_query$pattern0.test(data4)){
                            check_listContacts_query.errors = [{instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\""}];
                            return false;
                          }
                        }
                      }
                    }
                    else {
                      check_listContacts_query.errors = [{instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
                      return false;
                    }
                  }
                  var valid0 = _errs6 === errors;
                }
                else {
                  var valid0 = true;
                }
                if(valid0){
                  if(data.limit !== undefined){
                    let data5 = data.limit;
                    const _errs8 = errors;
                    if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
                      check_listContacts_query.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
                      return false;
                    }
                    if(errors === _errs8){
                      if((typeof data5 == "number") && (isFinite(data5))){
                        if(data5 > 100 || isNaN(data5)){
                          check_listContacts_query.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
                          return false;
                        }
                        else {
                          if(data5 < 1 || isNaN(data5)){
                            check_listContacts_query.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
                            return false;
                          }
                          else {
                            if(!(is_int32.validate(data5))){
                              check_listContacts_query.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""}];
                              return false;
                            }
                          }
                        }
                      }
                    }
                    var valid0 = _errs8 === errors;
                  }
                  else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    }
    else {
      check_listContacts_query.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_listContacts_query.errors = vErrors;
  return errors === 0;
}
export const query = check_listContacts_query;
