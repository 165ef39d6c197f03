// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { is_int32, ucs2length } from '../runtime.js';

const check_listWebhooks_query$pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");
export function check_listWebhooks_query(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      const _errs1 = errors;
      for(const key0 in data){
        if(!((key0 === "cursor") || (key0 === "limit"))){
          check_listWebhooks_query.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
          return false;
          break;
        }
      }
      if(_errs1 === errors){
        if(data.cursor !== undefined){
          let data0 = data.cursor;
          const _errs2 = errors;
          if(errors === _errs2){
            if(typeof data0 === "string"){
              if(ucs2length(data0) > 512){
                check_listWebhooks_query.errors = [{instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 512},message:"must NOT have more than 512 characters"}];
                return false;
              }
              else {
                if(ucs2length(data0) < 1){
                  check_listWebhooks_query.errors = [{instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
                  return false;
                }
                else {
                  if(!check_listWebhooks_query$pattern0.test(data0)){
                    check_listWebhooks_query.errors = [{instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\""}];
                    return false;
                  }
                }
              }
            }
            else {
              check_listWebhooks_query.errors = [{instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.limit !== undefined){
            let data1 = data.limit;
            const _errs4 = errors;
            if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
              check_listWebhooks_query.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
              return false;
            }
            if(errors === _errs4){
              if((typeof data1 == "number") && (isFinite(data1))){
                if(data1 > 100 || isNaN(data1)){
                  check_listWebhooks_query.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
                  return false;
                }
                else {
                  if(data1 < 1 || isNaN(data1)){
                    check_listWebhooks_query.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
                    return false;
                  }
                  else {
                    if(!(is_int32.validate(data1))){
                      check_listWebhooks_query.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""}];
                      return false;
                    }
                  }
                }
              }
            }
            var valid0 = _errs4 === errors;
          }
          else {
            var valid0 = true;
          }
        }
      }
    }
    else {
      check_listWebhooks_query.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  check_listWebhooks_query.errors = vErrors;
  return errors === 0;
}
export const query = check_listWebhooks_query;
